// Generated from schemas/ by `npm run generate`. Do not edit.
export const page: object = {
  title: {en: 'Before you start', cy: 'Cyn i chi ddechrau'},
  questions: [
    {
      name: 'emergency',
      type: 'content',
      text: {
        en: 'We cannot act on a crime that you tell us about in this form.\n\n- If you are in danger, or a crime is happening now, call **999**.\n- If it is not safe to speak, call 999 and press **55** when you are asked to.\n- If you are deaf or cannot speak, use textphone **18000** or the app **999 BSL**.\n- To report a crime that has already happened, call **101**.',
        cy: 'Ni allwn weithredu ar drosedd rydych chi’n sôn amdani yn y ffurflen hon.\n\n- Os ydych chi mewn perygl, neu os oes trosedd yn digwydd nawr, ffoniwch **999**.\n- Os nad yw’n ddiogel siarad, ffoniwch 999 a phwyswch **55** pan ofynnir i chi wneud hynny.\n- Os ydych chi’n fyddar neu os na allwch siarad, defnyddiwch ffôn testun **18000** neu’r ap **999 BSL**.\n- I roi gwybod am drosedd sydd eisoes wedi digwydd, ffoniwch **101**.',
      },
    },
  ],
};
