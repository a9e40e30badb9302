// Generated from schemas/ by `npm run generate`. Do not edit.
export const page: object = {
  title: {en: 'Before you start', cy: 'Cyn i chi ddechrau'},
  questions: [
    {
      name: 'emergency',
      type: 'content',
      text: {
        en: 'We cannot act on a crime that you tell us about in this form.\n\n- If you are in danger, or a crime is happening now, call **999**.\n- If it is not safe to speak, call 999 from a mobile phone and press **55** when you are asked to.\n- If you are deaf or cannot speak, use textphone **18000** or the app **999 BSL**. You can text **999** if you have registered with emergencySMS.\n- To report a crime that has already happened, call **101**, or textphone **18001 101**.\n- To tell somebody about a crime without giving your name, call the charity Crimestoppers on **0800 555 111**. It is free.',
        cy: 'Ni allwn weithredu ar drosedd rydych chi’n sôn amdani yn y ffurflen hon.\n\n- Os ydych chi mewn perygl, neu os oes trosedd yn digwydd nawr, ffoniwch **999**.\n- Os nad yw’n ddiogel siarad, ffoniwch 999 o ffôn symudol a phwyswch **55** pan ofynnir i chi wneud hynny.\n- Os ydych chi’n fyddar neu os na allwch siarad, defnyddiwch ffôn testun **18000** neu’r ap **999 BSL**. Gallwch anfon neges destun at **999** os ydych chi wedi cofrestru ag emergencySMS.\n- I roi gwybod am drosedd sydd eisoes wedi digwydd, ffoniwch **101**, neu **18001 101** o ffôn testun.\n- I sôn wrth rywun am drosedd heb roi eich enw, ffoniwch yr elusen Crimestoppers ar **0800 555 111**. Mae’r alwad am ddim.',
      },
    },
  ],
};
