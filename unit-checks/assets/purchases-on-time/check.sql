-- id: purchases-on-time
-- title: What was to be bought arrived by its day, with a product certificate
-- title[zh_CN]: 采购计划按期到货，并有产品认证
-- severity: low
-- area: assets
-- controls: zicha:RB134 zicha:RA119 gbt22239:8.1.9.3.a highrisk:6.9.1.1 zicha:RB178
-- when: SELECT 1 FROM purchases
-- key: id
-- why: A gap that is "being bought" for years is a gap.
-- why[zh_CN]: 一连几年都在“采购中”，缺口仍然没有补上。
-- fix: Bring {name} forward (due {due_on}) and record its product certificate.
-- fix[zh_CN]: 推进 {name} 的采购（期限 {due_on}），并登记产品认证证书。
SELECT id, name, state, coalesce(due_on, '-') AS due_on, certificate FROM purchases
WHERE (state IN ('planned', 'bidding') AND due_on < date('now'))
   OR (state IN ('bought', 'installed') AND coalesce(certificate, '') = '');
