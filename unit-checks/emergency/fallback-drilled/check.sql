-- id: fallback-drilled
-- title: Working by hand without the system was drilled within a year, with back-entry
-- title[zh_CN]: 一年内演练过手工应急流程，并完成事后补录
-- severity: medium
-- area: emergency
-- controls: zicha:RB174 zicha:RB175 zicha:RB201 gbt22239:8.1.10.13.c selfeval:SE45
-- when: SELECT 1 FROM systems WHERE is_continuous = 1 AND coalesce(status, 'running') = 'running'
-- key: -
-- why: Bills written by hand that never come back into the system are lost money and wrong records.
-- why[zh_CN]: 手工单据事后没有补录，就是漏费和错账。
-- fix: Drill the manual fallback with back-entry and reconciliation, and record it (kind
--     manual_fallback).
-- fix[zh_CN]: 组织手工应急演练并完成补录核对，登记为“手工应急”类演练。
SELECT max(held_on) AS last_drill FROM drills
WHERE class = 'manual_fallback' AND coalesce(back_entry, '') <> 'not_done'
HAVING coalesce(max(held_on), '') < date('now', '-1 year');
