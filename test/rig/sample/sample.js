/** A form in a shadow root, built without innerHTML so that it stands under Trusted Types. */
class RigSample extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({mode: 'open'});
    const make = (tag, properties, ...children) => {
      const element = Object.assign(document.createElement(tag), properties);
      element.append(...children);
      return element;
    };
    const name = make('input', {id: 'name'});
    const answer = make('p', {id: 'answer'});
    const send = make('button', {type: 'button', id: 'send'}, 'Anfon');
    send.addEventListener('click', () => (answer.textContent = `Diolch, ${name.value}!`));
    const breach = make('button', {type: 'button', id: 'breach'}, 'Torri');
    breach.addEventListener('click', () =>
      document.body.append(make('img', {src: 'http://192.0.2.1/far.png', alt: ''})),
    );
    root.append(make('label', {htmlFor: 'name'}, 'Enw'), name, send, breach, answer);
  }
}
customElements.define('rig-sample', RigSample);
