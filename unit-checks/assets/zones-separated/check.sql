-- id: zones-separated
-- title: Important, classified and inner zones are separated from the others
-- title[zh_CN]: 重要区域、涉密网和内网与其他网络隔离
-- severity: high
-- area: assets
-- controls: highrisk:6.2.1.2 gbt22239:8.1.2.1.c gbt22239:8.1.2.1.d zicha:RB141 zicha:RA176
--     zicha:RA188 zicha:RA178 zicha:RA175
-- when: SELECT 1 FROM zones
-- key: zone
-- why: What reaches a visitor's laptop reaches the patients' data on the next segment.
-- why[zh_CN]: 访客电脑中的病毒会直接蔓延到相邻网段的业务数据。
-- fix: Separate {zone} ({network}) by {wanted} and record it.
-- fix[zh_CN]: 对 {zone}（{network}）实施隔离（要求：{wanted}）并登记。
SELECT id AS zone, network, coalesce(separation, 'none') AS separation,
  CASE WHEN network = 'classified' THEN 'physical' WHEN is_important = 1 THEN 'physical, gap, firewall' ELSE 'physical, gap, firewall, vlan' END AS wanted
FROM zones
WHERE (network = 'classified' AND coalesce(separation, 'none') <> 'physical')
   OR (is_important = 1 AND coalesce(separation, 'none') NOT IN ('physical', 'gap', 'firewall'))
   OR (network = 'inner' AND coalesce(separation, 'none') = 'none');
