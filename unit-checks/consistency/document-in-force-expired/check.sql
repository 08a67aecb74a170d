-- id: document-in-force-expired
-- title: No duty, contract or drill leans on a document that has expired
-- title[zh_CN]: 职责、合同和演练引用的文件均未失效
-- severity: medium
-- area: consistency
-- controls: zicha:RX003 gbt22239:8.1.6.4 selfeval:SE05 zicha:RX001
-- when: SELECT 1 FROM documents WHERE expires_on < date('now')
-- key: kind id document
-- why: A claim that is proven by an expired paper is not proven.
-- why[zh_CN]: 用失效文件证明的事，等于没证明。
-- fix: Renew {document} (expired {expires_on}), on which {kind} {id} leans.
-- fix[zh_CN]: 更新《{document}》（{expires_on} 失效），{kind} {id} 引用了它。
WITH uses(kind, id, document) AS (
  SELECT 'duties', id, document FROM duties WHERE coalesce(until, '9999') >= date('now')
  UNION ALL SELECT 'suppliers', id, contract FROM suppliers
  UNION ALL SELECT 'campaigns', id, plan FROM campaigns WHERE coalesce(ends_on, '9999') >= date('now')
  UNION ALL SELECT 'drills', id, plan FROM drills WHERE held_on >= date('now', '-1 year')
  UNION ALL SELECT 'rooms', id, standard FROM rooms
  UNION ALL SELECT 'data_items', id, notice FROM data_items
)
SELECT u.kind, u.id, u.document, d.expires_on FROM uses u JOIN documents d ON d.id = u.document
WHERE d.expires_on < CASE u.kind WHEN 'drills' THEN (SELECT x.held_on FROM drills x WHERE x.id = u.id) ELSE date('now') END;
