-- id: rules-of-assets
-- title: Rules cover assets, media, purchase, outsourcing, machine rooms, equipment, repair and
--     scrapping
-- title[zh_CN]: 制度覆盖资产、介质、采购、外包、机房、设备和维修报废
-- severity: medium
-- area: documents
-- controls: gbt22239:6.1.9.1.b gbt22239:7.1.10.4.b selfeval:SE04 gbt22239:8.1.6.2.a
--     gbt22239:8.1.10.1.b gbt22239:8.1.10.2.c gbt22239:8.1.10.4.b zicha:RB021 zicha:RA067
--     zicha:RA027 zicha:RA049
-- param topics: assets;media;procurement;outsourcing;room;equipment;repair | topics that need a
--     rule
-- param topics[zh_CN]: 须有制度的主题
-- key: topic
-- why: Disks leave with scrapped computers and keys circulate where no rule says otherwise.
-- why[zh_CN]: 没有规定，硬盘就会随报废电脑流出，钥匙就会随意借用。
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
