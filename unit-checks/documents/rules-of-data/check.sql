-- id: rules-of-data
-- title: Rules cover data, personal information and cryptography
-- title[zh_CN]: 制度覆盖数据安全、个人信息保护和密码应用
-- severity: medium
-- area: documents
-- controls: selfeval:SE04 gbt22239:8.1.10.2.c gbt22239:8.1.10.9.a zicha:RA157 zicha:RB092
-- param topics: data;personal_data;cryptography | topics that need a rule
-- param topics[zh_CN]: 须有制度的主题
-- key: topic
-- why: The law asks who may see, copy and hand out patient data; without a rule everybody may.
-- why[zh_CN]: 法律要求明确谁能查看、复制和提供患者数据；没有制度就等于谁都可以。
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
