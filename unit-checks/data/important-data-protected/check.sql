-- id: important-data-protected
-- title: Core, important and sensitive data are encrypted or partitioned at rest and encrypted in
--     transit
-- title[zh_CN]: 核心、重要和敏感数据存储加密或分区、传输加密
-- severity: high
-- area: data
-- controls: selfeval:SE40 selfeval:SE41 highrisk:6.4.5.1 highrisk:6.4.5.2 gbt22239:8.1.4.7.a
--     gbt22239:8.1.4.7.b gbt22239:8.1.4.8.a gbt22239:8.1.4.8.b zicha:RA099 zicha:RA166 zicha:RB030
--     zicha:RB094 zicha:RB157 zicha:RB155 zicha:RB196
-- when: SELECT 1 FROM data_items WHERE class IN ('core', 'important') OR is_sensitive = 1
-- key: data
-- why: A stolen disk or a tapped line gives everything away at once.
-- why[zh_CN]: 硬盘被盗或线路被窃听，数据就会全部泄露。
-- fix: Protect {data} at rest ({at_rest}) and in transit ({in_transit}) and record it.
-- fix[zh_CN]: 落实 {data} 的存储保护（{at_rest}）和传输保护（{in_transit}）并登记。
SELECT id AS data, class, coalesce(at_rest, 'none') AS at_rest, coalesce(in_transit, 'none') AS in_transit FROM data_items
WHERE (class IN ('core', 'important') OR is_sensitive = 1)
  AND (coalesce(at_rest, 'none') = 'none' OR coalesce(in_transit, 'none') = 'none');
