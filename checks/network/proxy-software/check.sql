-- id: proxy-software
-- title: No program leads around the boundary
-- title[zh_CN]: 没有代理翻越软件
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.3.1.c gbt22239:8.1.3.1.a gbt22239:7.1.3.1 zicha:RA142 highrisk:6.3.1.1
-- key: product
-- why: What goes through it the firewall neither sees nor logs, in both directions.
-- why[zh_CN]: 流经它的数据，防火墙既看不到也记不下，进出都是如此。
-- fix: Remove {product} ({evidence}); who needs the internet from here goes through the unit's
--     own proxy.
-- fix[zh_CN]: 卸载 {product}（{evidence}）；确需上网的经本单位代理。
SELECT product, group_concat(DISTINCT seen_as) AS seen_as, group_concat(DISTINCT evidence) AS evidence,
       max(version) AS version
FROM remote_control_software WHERE kind IN ('proxy') GROUP BY product ORDER BY product;
