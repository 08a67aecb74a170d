-- id: rules-of-operation
-- title: Rules cover the network, accounts, administrators, viruses, patches, changes, backups,
--     logs and incidents
-- title[zh_CN]: 制度覆盖网络、账号口令、管理员、防病毒、补丁、变更、备份、日志和事件处置
-- severity: medium
-- area: documents
-- controls: gbt22239:6.1.9.8.b selfeval:SE04 gbt22239:8.1.6.2.a gbt22239:8.1.6.2.b
--     gbt22239:8.1.10.6.c gbt22239:8.1.10.10.b gbt22239:8.1.10.11.c gbt22239:8.1.10.12.b
--     gbt22239:8.1.7.3.b zicha:RA085 zicha:RA067 zicha:RA068 zicha:RA135 zicha:RB045 zicha:RB065
--     zicha:RA011 zicha:RB064
-- param topics: network;accounts;administrator;antivirus;patches;changes;backup;logs;incident;maintenance;access
--     | topics that need a rule
-- param topics[zh_CN]: 须有制度的主题
-- key: topic
-- why: What is not regulated is done when somebody finds time.
-- why[zh_CN]: 没有规定的运维工作，往往是有空才做。
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
