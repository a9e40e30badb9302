// Generated from schemas/ by `npm run generate`. Do not edit.
export const page: object = {
  title: {en: 'Questions about you', cy: 'Cwestiynau amdanoch chi'},
  intro: {
    en: 'These optional questions are about you. You can leave out any or all of them, and your response counts just the same.\n\nThe Equality Act 2010 asks us to think about how our decisions affect different groups of people. Your answers tell us whether we have heard from every part of the community, and whether different groups have different views. We use them only for that.',
    cy: 'Mae’r cwestiynau dewisol hyn amdanoch chi. Gallwch adael unrhyw un neu bob un ohonynt yn wag, a bydd eich ymateb yn cyfrif yr un fath.\n\nMae Deddf Cydraddoldeb 2010 yn gofyn i ni feddwl sut mae ein penderfyniadau’n effeithio ar wahanol grwpiau o bobl. Mae eich atebion yn dangos i ni a ydym wedi clywed gan bob rhan o’r gymuned, ac a oes gan wahanol grwpiau farn wahanol. Dim ond at y diben hwnnw y byddwn yn eu defnyddio.',
  },
  afterCheck: true,
  personal: true,
  questions: [
    {
      name: 'age_group',
      type: 'radios',
      label: {en: 'How old are you?', cy: 'Beth yw eich oed?'},
      hint: {
        en: 'We ask so that we can compare the views of different age groups',
        cy: 'Rydym yn gofyn er mwyn cymharu barn gwahanol grwpiau oedran',
      },
      divider: {en: 'or', cy: 'neu'},
      options: [
        {value: 'under_16', label: {en: 'Under 16', cy: 'Dan 16'}},
        {value: '16_24', label: {en: '16 to 24', cy: '16 i 24'}},
        {value: '25_34', label: {en: '25 to 34', cy: '25 i 34'}},
        {value: '35_44', label: {en: '35 to 44', cy: '35 i 44'}},
        {value: '45_54', label: {en: '45 to 54', cy: '45 i 54'}},
        {value: '55_64', label: {en: '55 to 64', cy: '55 i 64'}},
        {value: '65_74', label: {en: '65 to 74', cy: '65 i 74'}},
        {value: '75_over', label: {en: '75 or over', cy: '75 neu’n hŷn'}},
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'sex',
      type: 'radios',
      label: {en: 'What is your sex?', cy: 'Beth yw eich rhyw?'},
      hint: {
        en: 'We ask so that we can compare the views of women and men',
        cy: 'Rydym yn gofyn er mwyn cymharu barn menywod a dynion',
      },
      divider: {en: 'or', cy: 'neu'},
      options: [
        {value: 'female', label: {en: 'Female', cy: 'Benyw'}},
        {value: 'male', label: {en: 'Male', cy: 'Gwryw'}},
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'marital_status',
      type: 'radios',
      divider: {en: 'or', cy: 'neu'},
      showIf: {not: {age_group: 'under_16'}},
      hint: {
        en: 'We ask so that we can see whether married people and civil partners have different views',
        cy: 'Rydym yn gofyn er mwyn gweld a oes gan bobl briod a phartneriaid sifil farn wahanol',
      },
      label: {
        en: 'What is your legal marital or registered civil partnership status?',
        cy: 'Yn gyfreithiol, beth yw eich statws priodasol neu statws eich partneriaeth sifil gofrestredig?',
      },
      options: [
        {
          value: 'never',
          label: {
            en: 'Never married and never registered a civil partnership',
            cy: 'Erioed wedi priodi na chofrestru partneriaeth sifil',
          },
        },
        {value: 'married', label: {en: 'Married', cy: 'Priod'}},
        {
          value: 'partnership',
          label: {
            en: 'In a registered civil partnership',
            cy: 'Mewn partneriaeth sifil gofrestredig',
          },
        },
        {
          value: 'separated_married',
          label: {
            en: 'Separated, but still legally married',
            cy: 'Wedi gwahanu, ond yn gyfreithiol yn dal i fod yn briod',
          },
        },
        {
          value: 'separated_partnership',
          label: {
            en: 'Separated, but still legally in a civil partnership',
            cy: 'Wedi gwahanu, ond yn gyfreithiol yn dal i fod mewn partneriaeth sifil',
          },
        },
        {value: 'divorced', label: {en: 'Divorced', cy: 'Wedi ysgaru'}},
        {
          value: 'dissolved',
          label: {
            en: 'Formerly in a civil partnership which is now legally dissolved',
            cy: 'Wedi bod mewn partneriaeth sifil sydd bellach wedi’i diddymu’n gyfreithiol',
          },
        },
        {value: 'widowed', label: {en: 'Widowed', cy: 'Person gweddw'}},
        {
          value: 'surviving_partner',
          label: {
            en: 'Surviving partner from a registered civil partnership',
            cy: 'Wedi colli partner sifil cofrestredig drwy farwolaeth',
          },
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'national_identity',
      type: 'checkboxes',
      divider: {en: 'or', cy: 'neu'},
      label: {
        en: 'How would you describe your national identity?',
        cy: 'Sut fyddech chi’n disgrifio eich hunaniaeth genedlaethol?',
      },
      hint: {
        en: 'Select all that apply, so that we can see who we have heard from',
        cy: 'Dewiswch bob un sy’n berthnasol, er mwyn i ni weld gan bwy rydym wedi clywed',
      },
      options: [
        {value: 'welsh', label: {en: 'Welsh', cy: 'Cymro/Cymraes'}},
        {value: 'english', label: {en: 'English', cy: 'Sais/Saesnes'}},
        {value: 'scottish', label: {en: 'Scottish', cy: 'Albanwr/Albanes'}},
        {
          value: 'northern_irish',
          label: {en: 'Northern Irish', cy: 'Gwyddel/Gwyddeles o Ogledd Iwerddon'},
        },
        {value: 'british', label: {en: 'British', cy: 'Prydeiniwr/Prydeinwraig'}},
        {
          value: 'other',
          label: {en: 'Other', cy: 'Arall'},
          other: {
            label: {
              en: 'How would you describe your other national identity?',
              cy: 'Sut fyddech chi’n disgrifio eich hunaniaeth genedlaethol arall?',
            },
            maxLength: 100,
          },
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
          exclusive: true,
        },
      ],
    },
    {
      name: 'ethnic_group',
      type: 'radios',
      divider: {en: 'or', cy: 'neu'},
      hint: {
        en: 'We ask so that we can see whether we have heard from people of every background',
        cy: 'Rydym yn gofyn er mwyn gweld a ydym wedi clywed gan bobl o bob cefndir',
      },
      label: {en: 'What is your ethnic group?', cy: 'Beth yw eich grŵp ethnig?'},
      options: [
        {
          value: 'white',
          label: {en: 'White', cy: 'Gwyn'},
          hint: {
            en: 'Includes Welsh, British, Northern Irish, Irish, Gypsy, Irish Traveller, Roma or any other White background',
            cy: 'Yn cynnwys Cymreig, Prydeinig, Gwyddelig Gogledd Iwerddon, Gwyddelig, Sipsi, Teithiwr Gwyddelig, Roma neu unrhyw gefndir Gwyn arall',
          },
        },
        {
          value: 'mixed',
          label: {en: 'Mixed or Multiple ethnic groups', cy: 'Grwpiau Cymysg neu Amlethnig'},
          hint: {
            en: 'Includes White and Black Caribbean, White and Black African, White and Asian or any other Mixed or Multiple background',
            cy: 'Yn cynnwys Gwyn a Du Caribïaidd, Gwyn a Du Affricanaidd, Gwyn ac Asiaidd neu unrhyw gefndir Cymysg neu Amlethnig arall',
          },
        },
        {
          value: 'asian',
          label: {
            en: 'Asian, Asian Welsh or Asian British',
            cy: 'Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig',
          },
          hint: {
            en: 'Includes Indian, Pakistani, Bangladeshi, Chinese or any other Asian background',
            cy: 'Yn cynnwys Indiaidd, Pacistanaidd, Bangladeshaidd, Tsieineaidd neu unrhyw gefndir Asiaidd arall',
          },
        },
        {
          value: 'black',
          label: {
            en: 'Black, Black Welsh, Black British, Caribbean or African',
            cy: 'Du, Du Cymreig, Du Prydeinig, Caribïaidd neu Affricanaidd',
          },
          hint: {
            en: 'Includes Black British, Caribbean, African or any other Black background',
            cy: 'Yn cynnwys Du Prydeinig, Caribïaidd, Affricanaidd neu unrhyw gefndir Du arall',
          },
        },
        {
          value: 'other',
          label: {en: 'Other ethnic group', cy: 'Grŵp ethnig arall'},
          hint: {
            en: 'Includes Arab or any other ethnic group',
            cy: 'Yn cynnwys Arabaidd neu unrhyw grŵp ethnig arall',
          },
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'ethnic_group_white',
      type: 'radios',
      divider: {en: 'or', cy: 'neu'},
      showIf: {ethnic_group: 'white'},
      label: {
        en: 'Which one best describes your White ethnic group or background?',
        cy: 'Pa un sy’n disgrifio orau eich grŵp ethnig neu eich cefndir Gwyn?',
      },
      options: [
        {
          value: 'white_british',
          label: {
            en: 'Welsh, English, Scottish, Northern Irish or British',
            cy: 'Cymreig, Seisnig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig',
          },
        },
        {value: 'white_irish', label: {en: 'Irish', cy: 'Gwyddelig'}},
        {
          value: 'white_gypsy_traveller',
          label: {en: 'Gypsy or Irish Traveller', cy: 'Sipsi neu Deithiwr Gwyddelig'},
        },
        {value: 'white_roma', label: {en: 'Roma', cy: 'Roma'}},
        {
          value: 'white_other',
          label: {en: 'Any other White background', cy: 'Unrhyw gefndir Gwyn arall'},
          other: {
            label: {
              en: 'How would you describe your White ethnic group or background?',
              cy: 'Sut fyddech chi’n disgrifio eich grŵp ethnig neu gefndir Gwyn?',
            },
            maxLength: 100,
          },
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'ethnic_group_mixed',
      type: 'radios',
      divider: {en: 'or', cy: 'neu'},
      showIf: {ethnic_group: 'mixed'},
      label: {
        en: 'Which one best describes your Mixed or Multiple ethnic group or background?',
        cy: 'Pa un sy’n disgrifio orau eich grŵp ethnig neu gefndir Cymysg neu Amlethnig?',
      },
      options: [
        {
          value: 'mixed_caribbean',
          label: {en: 'White and Black Caribbean', cy: 'Gwyn a Du Caribïaidd'},
        },
        {
          value: 'mixed_african',
          label: {en: 'White and Black African', cy: 'Gwyn a Du Affricanaidd'},
        },
        {value: 'mixed_asian', label: {en: 'White and Asian', cy: 'Gwyn ac Asiaidd'}},
        {
          value: 'mixed_other',
          label: {
            en: 'Any other Mixed or Multiple background',
            cy: 'Unrhyw gefndir Cymysg neu Amlethnig arall',
          },
          other: {
            label: {
              en: 'How would you describe your Mixed or Multiple ethnic group or background?',
              cy: 'Sut fyddech chi’n disgrifio eich grŵp ethnig neu gefndir Cymysg neu Amlethnig?',
            },
            maxLength: 100,
          },
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'ethnic_group_asian',
      type: 'radios',
      divider: {en: 'or', cy: 'neu'},
      showIf: {ethnic_group: 'asian'},
      label: {
        en: 'Which one best describes your Asian, Asian Welsh or Asian British ethnic group or background?',
        cy: 'Pa un sy’n disgrifio orau eich grŵp ethnig neu eich cefndir Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig?',
      },
      options: [
        {value: 'asian_indian', label: {en: 'Indian', cy: 'Indiaidd'}},
        {value: 'asian_pakistani', label: {en: 'Pakistani', cy: 'Pacistanaidd'}},
        {value: 'asian_bangladeshi', label: {en: 'Bangladeshi', cy: 'Bangladeshaidd'}},
        {value: 'asian_chinese', label: {en: 'Chinese', cy: 'Tsieineaidd'}},
        {
          value: 'asian_other',
          label: {en: 'Any other Asian background', cy: 'Unrhyw gefndir Asiaidd arall'},
          other: {
            label: {
              en: 'How would you describe your Asian ethnic group or background?',
              cy: 'Sut fyddech chi’n disgrifio eich grŵp ethnig neu gefndir Asiaidd?',
            },
            maxLength: 100,
          },
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'ethnic_group_black',
      type: 'radios',
      divider: {en: 'or', cy: 'neu'},
      showIf: {ethnic_group: 'black'},
      label: {
        en: 'Which one best describes your Black, Black Welsh, Black British, Caribbean or African ethnic group or background?',
        cy: 'Pa un sy’n disgrifio orau eich grŵp ethnig neu eich cefndir Du, Du Cymreig, Du Prydeinig, Caribïaidd neu Affricanaidd?',
      },
      options: [
        {value: 'black_caribbean', label: {en: 'Caribbean', cy: 'Caribïaidd'}},
        {
          value: 'black_african',
          label: {en: 'African', cy: 'Affricanaidd'},
          other: {
            name: 'ethnic_group_black_african',
            label: {
              en: 'How would you describe your African ethnic group or background?',
              cy: 'Sut fyddech chi’n disgrifio eich grŵp ethnig neu gefndir Affricanaidd?',
            },
            maxLength: 100,
          },
        },
        {
          value: 'black_other',
          label: {
            en: 'Any other Black, Black British or Caribbean background',
            cy: 'Unrhyw gefndir Du, Du Prydeinig neu Garibïaidd arall',
          },
          other: {
            label: {
              en: 'How would you describe your Black, Black British or Caribbean ethnic group or background?',
              cy: 'Sut fyddech chi’n disgrifio eich grŵp ethnig neu gefndir Du, Du Prydeinig neu Garibïaidd?',
            },
            maxLength: 100,
          },
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'ethnic_group_other',
      type: 'radios',
      divider: {en: 'or', cy: 'neu'},
      showIf: {ethnic_group: 'other'},
      label: {
        en: 'Which one best describes your other ethnic group or background?',
        cy: 'Pa un sy’n disgrifio orau eich grŵp ethnig neu eich cefndir arall?',
      },
      options: [
        {value: 'other_arab', label: {en: 'Arab', cy: 'Arabaidd'}},
        {
          value: 'other_any',
          label: {en: 'Any other ethnic group', cy: 'Unrhyw grŵp ethnig arall'},
          other: {
            label: {
              en: 'How would you describe your ethnic group or background?',
              cy: 'Sut fyddech chi’n disgrifio eich grŵp ethnig neu gefndir?',
            },
            maxLength: 100,
          },
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'religion',
      type: 'radios',
      divider: {en: 'or', cy: 'neu'},
      label: {en: 'What is your religion?', cy: 'Beth yw eich crefydd?'},
      hint: {
        en: 'We ask so that we can see whether people of different faiths and none have different views',
        cy: 'Rydym yn gofyn er mwyn gweld a oes gan bobl o wahanol grefyddau, neu heb grefydd, farn wahanol',
      },
      options: [
        {value: 'none', label: {en: 'No religion', cy: 'Dim crefydd'}},
        {
          value: 'christian',
          label: {en: 'Christian', cy: 'Cristnogaeth'},
          hint: {en: 'All denominations', cy: 'Pob enwad'},
        },
        {value: 'buddhist', label: {en: 'Buddhist', cy: 'Bwdhaeth'}},
        {value: 'hindu', label: {en: 'Hindu', cy: 'Hindŵaeth'}},
        {value: 'jewish', label: {en: 'Jewish', cy: 'Iddewiaeth'}},
        {value: 'muslim', label: {en: 'Muslim', cy: 'Islam'}},
        {value: 'sikh', label: {en: 'Sikh', cy: 'Siciaeth'}},
        {
          value: 'other',
          label: {en: 'Any other religion', cy: 'Unrhyw grefydd arall'},
          other: {label: {en: 'Which religion?', cy: 'Pa grefydd?'}, maxLength: 100},
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'welsh_skills',
      type: 'checkboxes',
      divider: {en: 'or', cy: 'neu'},
      label: {
        en: 'Can you understand, speak, read or write Welsh?',
        cy: 'Ydych chi’n gallu deall, siarad, darllen neu ysgrifennu Cymraeg?',
      },
      hint: {
        en: 'Select all that apply, so that we can see whether Welsh speakers have different views',
        cy: 'Dewiswch bob un sy’n berthnasol, er mwyn i ni weld a oes gan siaradwyr Cymraeg farn wahanol',
      },
      options: [
        {value: 'understand', label: {en: 'Understand spoken Welsh', cy: 'Deall Cymraeg llafar'}},
        {value: 'speak', label: {en: 'Speak Welsh', cy: 'Siarad Cymraeg'}},
        {value: 'read', label: {en: 'Read Welsh', cy: 'Darllen Cymraeg'}},
        {value: 'write', label: {en: 'Write Welsh', cy: 'Ysgrifennu Cymraeg'}},
        {
          value: 'none',
          label: {en: 'None of these apply', cy: 'Dim un o’r rhain'},
          exclusive: true,
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
          exclusive: true,
        },
      ],
    },
    {
      name: 'health_condition',
      type: 'radios',
      label: {
        en: 'Do you have any physical or mental health conditions or illnesses lasting or expected to last for 12 months or more?',
        cy: 'Oes gennych chi gyflwr neu salwch corfforol neu feddyliol sydd wedi para neu sy’n debygol o bara 12 mis neu fwy?',
      },
      hint: {
        en: 'We ask so that we can see whether disabled people have different views',
        cy: 'Rydym yn gofyn er mwyn gweld a oes gan bobl anabl farn wahanol',
      },
      divider: {en: 'or', cy: 'neu'},
      options: [
        {value: 'yes', label: {en: 'Yes', cy: 'Oes'}},
        {value: 'no', label: {en: 'No', cy: 'Nac oes'}},
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'health_limits',
      type: 'radios',
      showIf: {health_condition: 'yes'},
      label: {
        en: 'Do any of your conditions or illnesses reduce your ability to carry out day-to-day activities?',
        cy: 'Ydy unrhyw gyflwr neu salwch sydd gennych chi’n lleihau eich gallu i wneud gweithgareddau pob dydd?',
      },
      divider: {en: 'or', cy: 'neu'},
      options: [
        {value: 'a_lot', label: {en: 'Yes, a lot', cy: 'Ydy, yn fawr'}},
        {value: 'a_little', label: {en: 'Yes, a little', cy: 'Ydy, ychydig'}},
        {value: 'not_at_all', label: {en: 'Not at all', cy: 'Ddim o gwbl'}},
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'carer',
      type: 'radios',
      hint: {
        en: 'Exclude anything you do as part of your paid employment. We ask so that we can see whether carers have different views',
        cy: 'Peidiwch â chyfrif unrhyw beth rydych chi’n ei wneud fel rhan o’ch gwaith am dâl. Rydym yn gofyn er mwyn gweld a oes gan ofalwyr farn wahanol',
      },
      label: {
        en: 'Do you look after, or give any help or support to, anyone because they have long-term physical or mental health conditions or illnesses, or problems related to old age?',
        cy: 'Ydych chi’n gofalu am unrhyw un, neu’n cynnig unrhyw help neu gefnogaeth i unrhyw un, oherwydd cyflwr neu salwch corfforol neu feddyliol hir dymor, neu broblemau sy’n gysylltiedig â henaint?',
      },
      divider: {en: 'or', cy: 'neu'},
      options: [
        {value: 'no', label: {en: 'No', cy: 'Nac ydw'}},
        {
          value: 'up_to_9',
          label: {en: 'Yes, 9 hours a week or less', cy: 'Ydw, 9 awr neu lai yr wythnos'},
        },
        {
          value: '10_19',
          label: {en: 'Yes, 10 to 19 hours a week', cy: 'Ydw, 10 i 19 awr yr wythnos'},
        },
        {
          value: '20_34',
          label: {en: 'Yes, 20 to 34 hours a week', cy: 'Ydw, 20 i 34 awr yr wythnos'},
        },
        {
          value: '35_49',
          label: {en: 'Yes, 35 to 49 hours a week', cy: 'Ydw, 35 i 49 awr yr wythnos'},
        },
        {
          value: '50_over',
          label: {en: 'Yes, 50 or more hours a week', cy: 'Ydw, 50 awr neu fwy yr wythnos'},
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'sexual_orientation',
      type: 'radios',
      divider: {en: 'or', cy: 'neu'},
      showIf: {not: {age_group: 'under_16'}},
      label: {
        en: 'Which of the following best describes your sexual orientation?',
        cy: 'Pa un o’r canlynol sy’n disgrifio orau eich cyfeiriadedd rhywiol?',
      },
      hint: {
        en: 'We ask so that we can see whether lesbian, gay and bisexual people have different views',
        cy: 'Rydym yn gofyn er mwyn gweld a oes gan bobl lesbiaidd, hoyw a deurywiol farn wahanol',
      },
      options: [
        {value: 'straight', label: {en: 'Straight or Heterosexual', cy: 'Heterorywiol/Strêt'}},
        {value: 'gay_lesbian', label: {en: 'Gay or Lesbian', cy: 'Hoyw neu Lesbiaidd'}},
        {value: 'bisexual', label: {en: 'Bisexual', cy: 'Deurywiol/Bi'}},
        {
          value: 'other',
          label: {en: 'Other sexual orientation', cy: 'Cyfeiriadedd rhywiol arall'},
          other: {
            label: {en: 'Which sexual orientation?', cy: 'Pa gyfeiriadedd rhywiol?'},
            maxLength: 100,
          },
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'gender_identity',
      type: 'radios',
      showIf: {not: {age_group: 'under_16'}},
      label: {
        en: 'Is the gender you identify with the same as your sex registered at birth?',
        cy: 'A yw’r rhywedd rydych chi’n uniaethu ag ef yr un peth â’ch rhyw a gofrestrwyd pan gawsoch chi eich geni?',
      },
      hint: {
        en: 'We ask so that we can see whether trans people have different views',
        cy: 'Rydym yn gofyn er mwyn gweld a oes gan bobl draws farn wahanol',
      },
      divider: {en: 'or', cy: 'neu'},
      options: [
        {value: 'yes', label: {en: 'Yes', cy: 'Ydy'}},
        {
          value: 'no',
          label: {en: 'No', cy: 'Nac ydy'},
          other: {
            label: {
              en: 'What is your gender identity?',
              cy: 'Beth yw eich hunaniaeth o ran rhywedd?',
            },
            maxLength: 100,
          },
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'pregnancy',
      type: 'radios',
      hint: {
        en: 'We ask so that we can see whether people who are expecting a baby, or have recently had one, have different views',
        cy: 'Rydym yn gofyn er mwyn gweld a oes gan bobl sy’n disgwyl babi, neu sydd wedi cael babi yn ddiweddar, farn wahanol',
      },
      label: {
        en: 'Are you pregnant or have you been pregnant in the last year?',
        cy: 'Ydych chi’n feichiog, neu ydych chi wedi bod yn feichiog yn ystod y flwyddyn ddiwethaf?',
      },
      divider: {en: 'or', cy: 'neu'},
      options: [
        {value: 'yes', label: {en: 'Yes', cy: 'Ydw'}},
        {value: 'no', label: {en: 'No', cy: 'Nac ydw'}},
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
  ],
};
