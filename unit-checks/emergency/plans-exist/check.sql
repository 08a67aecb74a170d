-- id: plans-exist
-- title: Emergency plans for incidents and for the web sites exist, formally issued
-- title[zh_CN]: 已正式发布网络安全应急预案和网站应急预案
-- severity: high
-- area: emergency
-- controls: gbt22239:8.1.10.13.a gbt22239:8.1.10.13.b gbt22239:7.1.10.13.a selfeval:SE44
--     highrisk:6.10.1.1 zicha:RA013 zicha:RA015 zicha:RA088 zicha:RA138 zicha:RA080 zicha:RB047
--     zicha:RB172 zicha:RB201
-- key: topic
-- why: In an incident there is no time to find out who decides, who is told and where the backup
--     lies.
-- why[zh_CN]: 出了事件再去想谁拍板、通知谁、备份在哪里，就来不及了。
-- fix: Write and formally issue an emergency plan for {topic}.
-- fix[zh_CN]: 制定并正式发布{name}。
WITH needed(topic, name) AS (
  VALUES ('emergency', '网络安全事件应急预案')
  UNION ALL
  SELECT 'site_emergency', '网站应急预案'
  WHERE EXISTS (SELECT 1 FROM systems WHERE class = 'site' AND coalesce(status, 'running') = 'running')
)
SELECT topic, name FROM needed
WHERE NOT EXISTS (
  SELECT 1 FROM documents d
  WHERE d.class = 'plan' AND d.topic = needed.topic AND d.is_formal = 1 AND coalesce(d.expires_on, '9999') >= date('now'));
