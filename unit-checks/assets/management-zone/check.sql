-- id: management-zone
-- title: Devices are administered from a zone of their own
-- title[zh_CN]: 设有独立的管理区域
-- severity: medium
-- area: assets
-- controls: gbt22239:8.1.5.4.a gbt22239:8.1.5.4.b highrisk:6.5.1.1 zicha:RA178
-- when: SELECT 1 FROM zones
-- key: -
-- why: Where everybody's computer reaches the switch's console, everybody can try its password.
-- why[zh_CN]: 人人的电脑都能连到交换机控制台，就人人都能试口令。
-- fix: Make a management network, separated from the others, and record it as a zone.
-- fix[zh_CN]: 划分与其他网络隔离的管理网，并登记为区域。
SELECT count(*) AS zones FROM zones WHERE network = 'management' AND coalesce(separation, 'none') <> 'none'
HAVING count(*) = 0;
