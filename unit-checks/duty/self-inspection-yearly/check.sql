-- id: self-inspection-yearly
-- title: A self-inspection was carried out within a year, with a result and money for it
-- title[zh_CN]: 一年内完成过自查，有结果并安排经费
-- severity: high
-- area: duty
-- controls: gbt22239:8.1.7.5.b gbt22239:8.1.7.5.c selfeval:SE50 selfeval:SE52 selfeval:SE53
--     zicha:RA076 zicha:RA064 zicha:RA082 zicha:RB003 zicha:RB140 zicha:RB180 zicha:RA005
--     zicha:RA139
-- key: -
-- why: The law asks every health institution for a self-inspection each year.
-- why[zh_CN]: 卫生健康行业规定医疗机构每年开展自查。
-- fix: Hold a self-inspection and record its end, methods and result.
-- fix[zh_CN]: 组织自查并登记结束日期、方法和结果。
SELECT coalesce(max(ends_on), '-') AS last_end FROM campaigns
WHERE class = 'self_inspection' AND coalesce(result, '') <> ''
HAVING coalesce(max(ends_on), '') < date('now', '-1 year');
