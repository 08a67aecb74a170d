-- id: inner-network-separated
-- title: No machine of the inner network has a wireless or mobile interface up or goes out through
--     a proxy
-- title[zh_CN]: 内网机器未启用无线、移动上网，也未配置代理
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RA176 zicha:RB141 zicha:RB102 highrisk:6.3.1.1 highrisk:6.3.1.2
--     gbt22239:8.1.3.1.b gbt22239:8.1.3.1.c
-- when: SELECT 1 FROM assets WHERE network IN ('inner', 'classified', 'standalone') AND target IS
--     NOT NULL
-- key: target what
-- why: One phone on one USB port joins the two networks that the report calls separated.
-- why[zh_CN]: 一部手机插上 USB 共享上网，就把报告里“隔离”的两张网连通了。
-- fix: Remove {what} from {target} ({asset}), which belongs to the inner network.
-- fix[zh_CN]: 从内网机器 {target}（{asset}）移除 {what}。
SELECT a.id AS asset, i.target, i.kind || ' ' || i.name AS what FROM assets a
JOIN all_interfaces i ON i.target = a.target
WHERE a.network IN ('inner', 'classified', 'standalone') AND coalesce(a.status, 'used') = 'used'
  AND i.is_up AND (i.kind = 'wireless' OR i.name GLOB 'wwan*' OR i.name GLOB 'ppp*' OR i.driver IN ('rndis_host', 'cdc_mbim', 'qmi_wwan', 'ipheth'))
UNION
SELECT a.id, p.target, 'proxy ' || p.proxy FROM assets a JOIN all_proxy_settings p ON p.target = a.target
WHERE a.network IN ('inner', 'classified', 'standalone') AND coalesce(a.status, 'used') = 'used' AND p.scope IN ('environment', 'systemd') AND coalesce(p.proxy, '') <> '';
