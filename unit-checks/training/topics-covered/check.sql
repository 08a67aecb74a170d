-- id: topics-covered
-- title: The trainings of a year cover virus protection, phishing, law, data and secrecy
-- title[zh_CN]: 一年内的培训覆盖病毒防护、钓鱼防范、法律法规、数据安全和保密
-- severity: low
-- area: training
-- controls: zicha:RA017 zicha:RA018 zicha:RB105 zicha:RA130 zicha:RB059 gbt22239:8.1.8.3.b
--     zicha:RB203
-- param topics: virus;phishing;law;data;secrecy | topics that a year needs
-- param topics[zh_CN]: 一年内应覆盖的主题
-- key: topic
-- why: The same slides each year leave the same gaps.
-- why[zh_CN]: 年年讲同一套课件，空白也就一直在。
-- fix: Train the topic {topic} and record it.
-- fix[zh_CN]: 补充 {topic} 主题的培训并登记。
WITH RECURSIVE needed(topic, rest) AS (
  SELECT NULL, :topics || ';'
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ';') - 1), substr(rest, instr(rest, ';') + 1)
  FROM needed WHERE rest <> ''
)
SELECT topic FROM needed
WHERE topic <> '' AND NOT EXISTS (
  SELECT 1 FROM trainings t
  WHERE t.topic = needed.topic AND t.held_on >= date('now', '-1 year'));
