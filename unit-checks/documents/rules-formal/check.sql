-- id: rules-formal
-- title: Rules, plans and strategies are formally issued, with number, issuer and day
-- title[zh_CN]: 制度、预案和策略均正式发布，文号、发文单位和日期齐全
-- severity: medium
-- area: documents
-- controls: selfeval:SE05 gbt22239:8.1.6.3.b gbt22239:7.1.6.3.b
-- when: SELECT 1 FROM documents WHERE class IN ('rule', 'strategy', 'procedure', 'plan')
-- key: id
-- why: A draft in somebody's folder binds nobody.
-- why[zh_CN]: 放在文件夹里的草稿对谁都没有约束力。
-- fix: Issue {title} formally and complete its number, issuer and day.
-- fix[zh_CN]: 正式印发 {title}，并补齐文号、发文单位和发布日期。
SELECT id, title, number, issuer, issued_on FROM documents
WHERE class IN ('rule', 'strategy', 'procedure', 'plan')
  AND (coalesce(is_formal, 0) = 0 OR coalesce(number, '') = '' OR coalesce(issuer, '') = '' OR issued_on IS NULL);
