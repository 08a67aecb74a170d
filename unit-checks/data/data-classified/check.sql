-- id: data-classified
-- title: The inventory of data is there: class, keeper and system of each
-- title[zh_CN]: 建有数据清单，类别、责任人和所属系统齐全
-- severity: medium
-- area: data
-- controls: zicha:RB092 gbt22239:8.1.10.2.c gbt22239:8.1.10.2.b zicha:RA075 zicha:RB154
-- key: data
-- why: Nobody can protect what nobody has listed.
-- why[zh_CN]: 没有清单的数据，谈不上保护。
-- fix: Complete the inventory of data ({data}): class, keeper, system.
-- fix[zh_CN]: 补全数据清单（{data}）：级别、责任人、所属系统。
SELECT id AS data, class, keeper, system FROM data_items
WHERE class IS NULL OR keeper IS NULL OR system IS NULL
UNION ALL
SELECT '-', NULL, NULL, NULL WHERE NOT EXISTS (SELECT 1 FROM data_items);
