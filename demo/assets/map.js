// Where the form finds a map. None of it is fetched before somebody asks for the map.
document.querySelector('dweud-form').services = {
  map: {
    tiles: '/tiles/{z}/{x}/{y}.svg',
    minZoom: 11,
    maxZoom: 15,
    attribution: {
      en: 'An invented map: there is no such county.',
      cy: 'Map dychmygol: nid oes sir o’r fath.',
    },
  },
};
