// How the form finds addresses by a postcode. It is asked when somebody presses the button, and never before.
document.querySelector('dweud-form').services = {
  addresses: {
    kilvane: async (postcode, {language, signal}) => {
      const about = new URLSearchParams({postcode, language});
      const response = await fetch(`/addresses?${about}`, {signal});
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    },
  },
};
