-- id: rules-of-sites
-- title: Rules cover web sites and the review of what is published
-- title[zh_CN]: 制度覆盖网站管理和信息发布审核
-- severity: medium
-- area: documents
-- controls: selfeval:SE18 selfeval:SE04 zicha:RA012 zicha:RA087 zicha:RA014
-- param topics: site;publication | topics that need a rule
-- param topics[zh_CN]: 须有制度的主题
-- when: SELECT 1 FROM systems WHERE class IN ('site', 'account', 'app') AND coalesce(status,
--     'running') = 'running'
-- key: topic
-- why: One unreviewed page speaks for the whole unit.
-- why[zh_CN]: 一条未经审核的信息就代表了整个单位。
-- fix: Write and formally issue a rule for {topic}.
-- fix[zh_CN]: 制定并正式发布 {topic} 方面的制度。
WITH RECURSIVE needed(topic, rest) AS (
  SELECT NULL, :topics || ';'
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ';') - 1), substr(rest, instr(rest, ';') + 1)
  FROM needed WHERE rest <> ''
)
SELECT topic FROM needed
WHERE topic <> '' AND NOT EXISTS (
  SELECT 1 FROM documents d
  WHERE d.topic = needed.topic AND d.class IN ('rule', 'strategy', 'procedure')
    AND d.is_formal = 1 AND coalesce(d.expires_on, '9999') >= date('now'));
