// What could not be read: where it was found, what took its place, and the untouched text to download.

import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptDamage, StorageFault } from '../../../state/repository-port.ts'
import { FaultMessage } from '../../shared/FaultMessage.tsx'
import { useRepository } from '../../shared/repository-context.tsx'
import { SetAsideEntry } from './SetAsideEntry.tsx'
import './room.css'

export function SetAsideSection() {
  const { t } = useTranslation()
  const { damages, fault, forget } = useDamages()
  if (damages.length === 0 && !fault) return null
  return (
    <section className="library-aside" aria-labelledby="library-aside-title">
      <h2 id="library-aside-title">{t('storage.aside.title')}</h2>
      <p className="muted">{t('storage.aside.text')}</p>
      {fault && <div role="alert"><FaultMessage fault={fault} /></div>}
      <ul className="library-list">
        {damages.map(damage => <SetAsideEntry key={damage.id} damage={damage} onForget={() => void forget(damage.id)} />)}
      </ul>
    </section>
  )
}

function useDamages() {
  const repository = useRepository()
  const [damages, setDamages] = useState<readonly KeptDamage[]>([])
  const [fault, setFault] = useState<StorageFault | null>(null)
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound(number => number + 1), [])
  useEffect(() => {
    const stops = [repository.onLibraryChange(reload), repository.care.onNews(reload)]
    return () => stops.forEach(stop => stop())
  }, [repository, reload])
  useEffect(() => {
    void repository.care.damages().then(found => found.ok && setDamages(found.value))
  }, [repository, round])
  const forget = async (id: string) => {
    const forgotten = await repository.care.forgetDamage(id)
    setFault(forgotten.ok ? null : forgotten.fault)
    reload()
  }
  return { damages, fault, forget }
}
