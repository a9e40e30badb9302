// Generated from schemas/ by `npm run generate`. Do not edit.
export const page: object = {
  title: {en: 'Questions about you', cy: 'Cwestiynau amdanoch chi'},
  intro: {
    en: 'These optional questions are about you. You can leave out any or all of them, and your response counts just the same.\n\nThe Equality Act 2010 asks us to find out whether we have heard from every part of the community, and whether different groups have different views. We use your answers only for that.',
    cy: 'Mae’r cwestiynau dewisol hyn amdanoch chi. Gallwch adael unrhyw un neu bob un ohonynt yn wag, a bydd eich ymateb yn cyfrif yr un fath.\n\nMae Deddf Cydraddoldeb 2010 yn gofyn i ni ganfod a ydym wedi clywed gan bob rhan o’r gymuned, ac a oes gan wahanol grwpiau farn wahanol. Dim ond at y diben hwnnw y byddwn yn defnyddio eich atebion.',
  },
  afterCheck: true,
  questions: [
    {
      name: 'age_group',
      type: 'radios',
      label: {en: 'How old are you?', cy: 'Beth yw eich oed?'},
      hint: {
        en: 'We ask so that we can compare the views of different age groups',
        cy: 'Rydym yn gofyn er mwyn cymharu barn gwahanol grwpiau oedran',
      },
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
      name: 'national_identity',
      type: 'checkboxes',
      divider: {en: 'or', cy: 'neu'},
      label: {
        en: 'How would you describe your national identity?',
        cy: 'Sut byddech chi’n disgrifio eich hunaniaeth genedlaethol?',
      },
      hint: {
        en: 'Select all that apply, so that we can see who we have heard from',
        cy: 'Dewiswch bob un sy’n berthnasol, er mwyn i ni weld gan bwy rydym wedi clywed',
      },
      options: [
        {value: 'british', label: {en: 'British', cy: 'Prydeinig'}},
        {value: 'english', label: {en: 'English', cy: 'Seisnig'}},
        {value: 'welsh', label: {en: 'Welsh', cy: 'Cymreig'}},
        {value: 'scottish', label: {en: 'Scottish', cy: 'Albanaidd'}},
        {value: 'northern_irish', label: {en: 'Northern Irish', cy: 'Gwyddelig Gogledd Iwerddon'}},
        {
          value: 'other',
          label: {en: 'Another national identity', cy: 'Hunaniaeth genedlaethol arall'},
          other: {
            label: {en: 'Which national identity?', cy: 'Pa hunaniaeth genedlaethol?'},
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
      type: 'select',
      label: {en: 'What is your ethnic group?', cy: 'Beth yw eich grŵp ethnig?'},
      hint: {
        en: 'We ask so that we can see whether we have heard from people of every background',
        cy: 'Rydym yn gofyn er mwyn gweld a ydym wedi clywed gan bobl o bob cefndir',
      },
      options: [
        {
          value: 'white_british',
          label: {
            en: 'White: English, Welsh, Scottish, Northern Irish or British',
            cy: 'Gwyn: Seisnig, Cymreig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig',
          },
        },
        {value: 'white_irish', label: {en: 'White: Irish', cy: 'Gwyn: Gwyddelig'}},
        {
          value: 'white_gypsy_traveller',
          label: {en: 'White: Gypsy or Irish Traveller', cy: 'Gwyn: Sipsi neu Deithiwr Gwyddelig'},
        },
        {value: 'white_roma', label: {en: 'White: Roma', cy: 'Gwyn: Roma'}},
        {
          value: 'white_other',
          label: {en: 'White: Any other White background', cy: 'Gwyn: Unrhyw gefndir Gwyn arall'},
        },
        {
          value: 'mixed_caribbean',
          label: {
            en: 'Mixed or Multiple ethnic groups: White and Black Caribbean',
            cy: 'Grwpiau Cymysg neu Amlethnig: Gwyn a Du Caribïaidd',
          },
        },
        {
          value: 'mixed_african',
          label: {
            en: 'Mixed or Multiple ethnic groups: White and Black African',
            cy: 'Grwpiau Cymysg neu Amlethnig: Gwyn a Du Affricanaidd',
          },
        },
        {
          value: 'mixed_asian',
          label: {
            en: 'Mixed or Multiple ethnic groups: White and Asian',
            cy: 'Grwpiau Cymysg neu Amlethnig: Gwyn ac Asiaidd',
          },
        },
        {
          value: 'mixed_other',
          label: {
            en: 'Mixed or Multiple ethnic groups: Any other Mixed or Multiple ethnic background',
            cy: 'Grwpiau Cymysg neu Amlethnig: Unrhyw gefndir Cymysg neu Amlethnig arall',
          },
        },
        {
          value: 'asian_indian',
          label: {
            en: 'Asian or Asian British: Indian',
            cy: 'Asiaidd neu Asiaidd Prydeinig: Indiaidd',
          },
        },
        {
          value: 'asian_pakistani',
          label: {
            en: 'Asian or Asian British: Pakistani',
            cy: 'Asiaidd neu Asiaidd Prydeinig: Pacistanaidd',
          },
        },
        {
          value: 'asian_bangladeshi',
          label: {
            en: 'Asian or Asian British: Bangladeshi',
            cy: 'Asiaidd neu Asiaidd Prydeinig: Bangladeshaidd',
          },
        },
        {
          value: 'asian_chinese',
          label: {
            en: 'Asian or Asian British: Chinese',
            cy: 'Asiaidd neu Asiaidd Prydeinig: Tsieineaidd',
          },
        },
        {
          value: 'asian_other',
          label: {
            en: 'Asian or Asian British: Any other Asian background',
            cy: 'Asiaidd neu Asiaidd Prydeinig: Unrhyw gefndir Asiaidd arall',
          },
        },
        {
          value: 'black_caribbean',
          label: {
            en: 'Black, Black British, Caribbean or African: Caribbean',
            cy: 'Du, Du Prydeinig, Caribïaidd neu Affricanaidd: Caribïaidd',
          },
        },
        {
          value: 'black_african',
          label: {
            en: 'Black, Black British, Caribbean or African: African',
            cy: 'Du, Du Prydeinig, Caribïaidd neu Affricanaidd: Affricanaidd',
          },
        },
        {
          value: 'black_other',
          label: {
            en: 'Black, Black British, Caribbean or African: Any other Black, Black British, or Caribbean background',
            cy: 'Du, Du Prydeinig, Caribïaidd neu Affricanaidd: Unrhyw gefndir Du, Du Prydeinig neu Garibïaidd arall',
          },
        },
        {
          value: 'other_arab',
          label: {en: 'Other ethnic group: Arab', cy: 'Grŵp ethnig arall: Arabaidd'},
        },
        {
          value: 'other_any',
          label: {
            en: 'Other ethnic group: Any other ethnic group',
            cy: 'Grŵp ethnig arall: Unrhyw grŵp ethnig arall',
          },
        },
        {
          value: 'prefer_not',
          label: {en: 'Prefer not to say', cy: 'Mae’n well gen i beidio â dweud'},
        },
      ],
    },
    {
      name: 'ethnic_group_described',
      type: 'text',
      maxLength: 100,
      showIf: {
        ethnic_group: [
          'white_other',
          'mixed_other',
          'asian_other',
          'black_african',
          'black_other',
          'other_any',
        ],
      },
      label: {
        en: 'How would you describe your ethnic group or background?',
        cy: 'Sut byddech chi’n disgrifio eich grŵp ethnig neu’ch cefndir?',
      },
      hint: {
        en: 'We ask so that groups that are not on the list can be seen too',
        cy: 'Rydym yn gofyn er mwyn gallu gweld grwpiau nad ydynt ar y rhestr',
      },
      errors: {
        maxLength: {
          en: 'Your description must be 100 characters or less',
          cy: 'Rhaid i’ch disgrifiad fod yn 100 nod neu lai',
        },
      },
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
          label: {en: 'Christian (all denominations)', cy: 'Cristnogaeth (pob enwad)'},
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
      options: [
        {
          value: 'yes',
          label: {en: 'Yes', cy: 'Oes'},
          followUp: {
            name: 'health_limits',
            type: 'select',
            label: {
              en: 'Do any of your conditions or illnesses reduce your ability to carry out day-to-day activities?',
              cy: 'Ydy unrhyw gyflwr neu salwch sydd gennych chi’n lleihau eich gallu i wneud gweithgareddau pob dydd?',
            },
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
        },
        {value: 'no', label: {en: 'No', cy: 'Nac oes'}},
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
        {value: 'straight', label: {en: 'Straight or heterosexual', cy: 'Heterorywiol neu strêt'}},
        {value: 'gay_lesbian', label: {en: 'Gay or lesbian', cy: 'Hoyw neu lesbiaidd'}},
        {value: 'bisexual', label: {en: 'Bisexual', cy: 'Deurywiol neu bi'}},
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
        cy: 'Ydy’r rhywedd rydych chi’n uniaethu ag ef yr un peth â’r rhyw a gofrestrwyd pan gawsoch chi eich geni?',
      },
      hint: {
        en: 'We ask so that we can see whether trans people have different views',
        cy: 'Rydym yn gofyn er mwyn gweld a oes gan bobl draws farn wahanol',
      },
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
  ],
};
