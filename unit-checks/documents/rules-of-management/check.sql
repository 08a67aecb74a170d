-- id: rules-of-management
-- title: Rules cover responsibility, personnel, training, outsiders, confidentiality and
--     self-inspection
-- title[zh_CN]: 制度覆盖安全责任、人员、培训、外部人员、保密和自查
-- severity: medium
-- area: documents
-- controls: gbt22239:7.1.6.2.a gbt22239:6.1.5.1 selfeval:SE04 gbt22239:8.1.6.2.a zicha:RA134
--     zicha:RA086 zicha:RA136 zicha:RA089 zicha:RB013 zicha:RA051 zicha:RB014 zicha:RB016
--     zicha:RB017 zicha:RB018 zicha:RB019 zicha:RA027 zicha:RA049 zicha:RA069 zicha:RB009
-- param topics: responsibility;accountability;personnel;training;outsiders;confidentiality;documents;inspection
--     | topics that need a rule
-- param topics[zh_CN]: 须有制度的主题
-- key: topic
-- why: A field without a rule is decided anew each time, by whoever happens to be there.
-- why[zh_CN]: 没有制度的领域，每次都由在场的人临时决定。
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
