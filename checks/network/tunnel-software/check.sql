-- id: tunnel-software
-- title: No program tunnels out of the network
-- title[zh_CN]: 没有内网穿透软件
-- severity: high
-- area: network
-- controls: gbt22239:8.1.3.1.a gbt22239:7.1.3.1 gbt22239:8.1.3.1.c zicha:RB121 highrisk:6.3.1.1
-- key: product
-- why: It connects the inner network to a server on the internet, past the boundary that
--     everything else must pass; what it publishes is open to the world.
-- why[zh_CN]: 它绕过边界，把内网直接连到互联网上的服务器；经它发布的服务等于向全世界开放。
-- fix: Stop and remove {product} ({evidence}) and ask who set it up and what it published.
-- fix[zh_CN]: 停用并卸载 {product}（{evidence}），查明由谁架设、发布了什么。
SELECT product, group_concat(DISTINCT seen_as) AS seen_as, group_concat(DISTINCT evidence) AS evidence,
       max(version) AS version
FROM remote_control_software WHERE kind IN ('tunnel') GROUP BY product ORDER BY product;
