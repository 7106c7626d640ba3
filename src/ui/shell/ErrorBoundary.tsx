// Where drawing fails, says so in words and offers two ways on; it never reloads by itself.

import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Translation } from 'react-i18next'

interface State {
  readonly fault: Error | null
}

export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { fault: null }

  static getDerivedStateFromError(fault: Error): State {
    return { fault }
  }

  override componentDidCatch(fault: Error, info: ErrorInfo): void {
    console.error(fault, info.componentStack)
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (!fault) return this.props.children
    return (
      <Translation>
        {t => (
          <main className="shell-fault">
            <div role="alert">
              <h1>{t('shell.fault.title')}</h1>
              <p>{t('shell.fault.kept')}</p>
              <p dir="ltr" className="muted"><code>{fault.message}</code></p>
            </div>
            <p className="shell-fault-ways">
              <button className="button is-primary" onClick={() => this.setState({ fault: null })}>{t('shell.fault.again')}</button>
              <a className="button" href="#/">{t('shell.toLibrary')}</a>
            </p>
          </main>
        )}
      </Translation>
    )
  }
}
