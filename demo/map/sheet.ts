/** A place on the sheet of the map: to the right and down, in units of about 68 metres. */
export type Place = readonly [x: number, y: number];

/** What stands on the map in words: in Welsh, below it in English where that is another name. */
export interface Named {
  readonly at: Place;
  readonly cy: string;
  readonly en: string;
  /** From which zoom on. */
  readonly from: number;
}

/** A town or a village. */
export interface Settlement extends Named {
  /** How far its houses go. */
  readonly size: number;
  readonly isTown?: boolean;
}

/** A road or a railway, by the places it passes. */
export interface Way {
  readonly kind: 'main' | 'second' | 'minor' | 'rail';
  readonly line: readonly Place[];
}

/** The upper left corner of the sheet, in a bay in which there is nothing but water: no real place is meant. */
export const corner = {lon: -4.8, lat: 52.57};

/** How many units a degree from west to east has. The sheet is as true to angles as the tiles are. */
export const unitsADegree = 1000;

/** The coast from north to south, far beyond what belongs to the county. The land is on its left. */
const coast: readonly Place[] = [
  [-300, -3000],
  [-90, -1500],
  [20, -700],
  [-10, -420],
  [56, -260],
  [84, -130],
  [66, -50],
  [92, -2],
  [112, 22],
  [104, 40],
  [82, 46],
  [68, 56],
  [76, 69],
  [98, 76],
  [120, 80],
  [135, 93],
  [139, 110],
  [127, 121],
  [108, 127],
  [98, 136],
  [104, 145],
  [122, 149],
  [142, 151],
  [162, 149],
  [178, 153.5],
  [190, 159],
  [203.5, 164.6],
  [203.5, 165.3],
  [190, 164.4],
  [178, 165],
  [158, 166],
  [140, 169],
  [128, 178],
  [124, 192],
  [128, 206],
  [138, 217],
  [147, 226],
  [143, 234],
  [130, 240],
  [117, 250],
  [111, 264],
  [118, 282],
  [108, 304],
  [88, 336],
  [104, 430],
  [60, 570],
  [92, 820],
  [20, 1500],
  [-200, 3000],
];

export const land: readonly Place[] = [...coast, [4500, 3000], [4500, -3000]];

export const rivers: readonly (readonly Place[])[] = [
  [
    [200, 164.6],
    [206, 164.6],
    [222, 158],
    [238, 165],
    [252, 157],
    [262, 141],
    [280, 131],
    [292, 117],
    [301, 97],
    [319, 84],
    [331, 61],
    [353, 45],
    [384, 36],
    [440, 8],
    [520, -20],
  ],
  [
    [238, 165],
    [235, 182],
    [245, 199],
    [262, 212],
    [273, 234],
    [301, 249],
    [331, 254],
    [372, 268],
    [430, 262],
    [500, 290],
  ],
  [
    [145, 230],
    [160, 231],
    [178, 241],
    [198, 244],
    [216, 258],
    [238, 271],
    [262, 290],
    [300, 322],
    [330, 380],
  ],
  [
    [139, 104],
    [152, 108],
    [166, 112],
    [186, 104],
    [208, 102],
    [226, 88],
    [236, 70],
  ],
];

export const lakes: readonly (readonly Place[])[] = [
  [
    [345, 198],
    [356, 196],
    [362, 204],
    [357, 214],
    [346, 212],
    [341, 205],
  ],
];

export const woods: readonly (readonly Place[])[] = [
  [
    [268, 104],
    [282, 96],
    [292, 104],
    [286, 118],
    [272, 124],
    [262, 116],
  ],
  [
    [203, 208],
    [216, 204],
    [226, 214],
    [218, 226],
    [204, 222],
  ],
  [
    [318, 226],
    [336, 222],
    [342, 236],
    [326, 242],
  ],
  [
    [184, 66],
    [200, 60],
    [206, 72],
    [192, 80],
  ],
  [
    [304, 36],
    [322, 30],
    [326, 44],
    [310, 52],
  ],
];

export const moors: readonly (readonly Place[])[] = [
  [
    [316, 128],
    [344, 110],
    [378, 118],
    [392, 148],
    [370, 180],
    [334, 182],
    [314, 160],
  ],
  [
    [276, 268],
    [304, 264],
    [330, 276],
    [326, 304],
    [290, 306],
    [270, 288],
  ],
  [
    [250, 18],
    [282, 4],
    [300, 24],
    [280, 52],
    [252, 46],
  ],
];

export const marshes: readonly (readonly Place[])[] = [
  [
    [150, 170],
    [170, 169],
    [188, 168],
    [192, 176],
    [176, 180],
    [158, 178],
  ],
];

export const sands: readonly (readonly Place[])[] = [
  [
    [136, 168],
    [124, 178],
    [119, 192],
    [123, 207],
    [136, 220],
    [133, 206],
    [129, 192],
    [133, 179],
    [144, 171],
  ],
  [
    [141, 232],
    [126, 238],
    [111, 250],
    [105, 264],
    [113, 282],
    [123, 281],
    [117, 264],
    [123, 252],
    [136, 241],
  ],
  [
    [120, 77],
    [138, 92],
    [143, 110],
    [135, 109],
    [130, 95],
    [116, 83],
  ],
];

export const ways: readonly Way[] = [
  {
    kind: 'rail',
    line: [
      [152, 226],
      [166, 206],
      [186, 187],
      [212, 190],
      [240, 194],
      [250, 176],
      [262, 152],
      [284, 138],
      [306, 112],
      [324, 92],
      [342, 72],
      [392, 52],
      [520, 20],
    ],
  },
  {
    kind: 'minor',
    line: [
      [92, 52],
      [108, 62],
      [133, 84],
    ],
  },
  {
    kind: 'minor',
    line: [
      [112, 138],
      [140, 143],
      [176, 146],
    ],
  },
  {
    kind: 'minor',
    line: [
      [225, 92],
      [214, 118],
      [210, 140],
      [212, 151],
    ],
  },
  {
    kind: 'minor',
    line: [
      [330, 150],
      [352, 140],
      [376, 134],
      [420, 128],
    ],
  },
  {
    kind: 'minor',
    line: [
      [290, 190],
      [306, 216],
      [302, 248],
      [284, 262],
      [250, 258],
      [205, 252],
    ],
  },
  {
    kind: 'minor',
    line: [
      [155, 222],
      [134, 254],
      [128, 286],
      [120, 330],
    ],
  },
  {
    kind: 'minor',
    line: [
      [188, 206],
      [205, 231],
      [205, 252],
    ],
  },
  {
    kind: 'second',
    line: [
      [155, 222],
      [176, 232],
      [205, 252],
      [222, 238],
      [236, 218],
      [246, 202],
    ],
  },
  {
    kind: 'second',
    line: [
      [170, 120],
      [196, 112],
      [225, 92],
      [256, 84],
      [288, 88],
      [318, 86],
    ],
  },
  {
    kind: 'second',
    line: [
      [246, 202],
      [254, 178],
      [258, 150],
    ],
  },
  {
    kind: 'second',
    line: [
      [290, 190],
      [312, 172],
      [330, 150],
      [326, 118],
      [318, 86],
    ],
  },
  {
    kind: 'second',
    line: [
      [225, 92],
      [230, 50],
      [222, 0],
      [240, -80],
      [220, -260],
    ],
  },
  {
    kind: 'main',
    line: [
      [150, -260],
      [128, -80],
      [138, 10],
      [132, 50],
      [134, 84],
      [152, 102],
      [170, 120],
      [176, 146],
      [197, 157],
      [199, 168],
      [180, 184],
      [168, 202],
      [155, 222],
      [160, 246],
      [162, 286],
      [148, 340],
      [170, 520],
    ],
  },
  {
    kind: 'main',
    line: [
      [176, 146],
      [200, 152],
      [230, 149],
      [258, 150],
      [282, 136],
      [302, 110],
      [318, 86],
      [336, 64],
      [372, 50],
      [440, 30],
      [560, 10],
    ],
  },
  {
    kind: 'main',
    line: [
      [180, 184],
      [212, 197],
      [246, 202],
      [270, 196],
      [290, 190],
      [322, 196],
      [356, 190],
      [400, 202],
      [520, 190],
    ],
  },
];

export const settlements: readonly Settlement[] = [
  {at: [176, 143], cy: 'Aberllugwen', en: 'Aberllugwen', size: 10, from: 11, isTown: true},
  {at: [247, 202], cy: 'Cilfaen', en: 'Kilvane', size: 11, from: 11, isTown: true},
  {at: [157, 220], cy: 'Porth Newydd', en: 'New Harbour', size: 9, from: 11, isTown: true},
  {at: [139, 82], cy: 'Trefwylan', en: 'Trefwylan', size: 8, from: 11, isTown: true},
  {at: [259, 148], cy: 'Brynllugwen', en: 'Brynllugwen', size: 7, from: 11},
  {at: [205, 251], cy: 'Llanhedwen', en: 'Llanhedwen', size: 6, from: 11},
  {at: [317, 86], cy: 'Ystrad Llugwen', en: 'Upper Llugwen', size: 5, from: 11},
  {at: [290, 190], cy: 'Rhosfelen', en: 'Rhosfelen', size: 4.5, from: 11},
  {at: [225, 92], cy: 'Tair Ffynnon', en: 'Three Wells', size: 4.5, from: 11},
  {at: [170, 119], cy: 'Sarnwen', en: 'Sarnwen', size: 4, from: 11},
  {at: [181, 185], cy: 'Morfa Isaf', en: 'Lower Marsh', size: 3.5, from: 11},
  {at: [331, 149], cy: 'Bannau’r Waun', en: 'Beacon Moor', size: 3, from: 11},
  {at: [93, 54], cy: 'Craig Wylan', en: 'Craig Wylan', size: 2, from: 13},
  {at: [213, 120], cy: 'Capel Isaf', en: 'Capel Isaf', size: 2, from: 13},
  {at: [306, 216], cy: 'Cwm Bedw', en: 'Cwm Bedw', size: 2, from: 13},
  {at: [284, 261], cy: 'Pen-y-bryn', en: 'Pen-y-bryn', size: 2, from: 13},
  {at: [130, 283], cy: 'Y Banciau Tywod', en: 'Sandbanks', size: 2.5, from: 13},
  {at: [189, 207], cy: 'Dolwen', en: 'Dolwen', size: 2, from: 13},
  {at: [230, 51], cy: 'Hafod Wen', en: 'Hafod Wen', size: 2, from: 13},
  {at: [372, 191], cy: 'Troed-y-rhiw', en: 'Troed-y-rhiw', size: 2, from: 13},
];

/** Names of water. */
export const waters: readonly Named[] = [
  {at: [100, 101], cy: 'Bae Trefwylan', en: 'Trefwylan Bay', from: 11},
  {at: [226, 163], cy: 'Afon Llugwen', en: 'River Llugwen', from: 13},
  {at: [298, 104], cy: 'Afon Llugwen', en: 'River Llugwen', from: 13},
  {at: [242, 186], cy: 'Afon Wen', en: 'Afon Wen', from: 13},
  {at: [302, 247], cy: 'Afon Wen', en: 'Afon Wen', from: 13},
  {at: [178, 240], cy: 'Afon Hedwen', en: 'Afon Hedwen', from: 13},
  {at: [351, 205], cy: 'Llyn Du', en: 'Llyn Du', from: 12},
];

/** Names of woods, beaches and hills. */
export const grounds: readonly Named[] = [
  {at: [277, 110], cy: 'Coed Llugwen', en: 'Coed Llugwen', from: 12},
  {at: [214, 214], cy: 'Gelli Aur', en: 'Gelli Aur', from: 13},
  {at: [122, 194], cy: 'Traeth Gwyn', en: 'Traeth Gwyn', from: 12},
  {at: [301, 286], cy: 'Mynydd Hedwen', en: 'Mynydd Hedwen', from: 12},
  {at: [364, 163], cy: 'Y Waun', en: 'The Moor', from: 13},
];
