-- id: media-custodian
-- title: Every medium has a custodian who works here, and what is issued has a receiver
-- title[zh_CN]: 介质均有在岗保管人，领用有登记
-- severity: medium
-- area: data
-- controls: gbt22239:8.1.10.3.a zicha:RA168 zicha:RB195 zicha:RA165 zicha:RA186 zicha:RA098
--     zicha:RB029
-- when: SELECT 1 FROM media WHERE state NOT IN ('destroyed', 'erased')
-- key: medium
-- why: A stick without a keeper is missed months after it was lost.
-- why[zh_CN]: 没人保管的U盘，丢了几个月才会发现。
-- fix: Name the custodian of {medium} and who has it, or count it again.
-- fix[zh_CN]: 明确 {medium} 的保管人和领用人，或重新清点。
SELECT m.id AS medium, m.class, m.secrecy, m.state, m.custodian, m.issued_to FROM media m
LEFT JOIN people p ON p.id = coalesce(CASE m.state WHEN 'issued' THEN m.issued_to END, m.custodian)
WHERE m.state NOT IN ('destroyed', 'erased')
  AND (m.custodian IS NULL OR (m.state = 'issued' AND m.issued_to IS NULL) OR p.left_on <= date('now'));
