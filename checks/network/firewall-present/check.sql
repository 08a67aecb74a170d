-- id: firewall-present
-- title: A packet filter guards this host
-- title[zh_CN]: 本机启用了包过滤防火墙
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c zicha:RA053
--     zicha:RA114 zicha:RA117
-- key: problem
-- why: The firewall at the network's edge does not stand between two hosts of one segment: an
--     infected neighbour reaches every open port here.
-- why[zh_CN]: 边界防火墙管不到同一网段内的主机：邻近的中毒主机可以访问本机所有开放端口。
-- fix: Write rules that take what this host serves and drop the rest (nftables: /etc/nftables.conf,
--     systemctl enable --now nftables; or ufw, firewalld). Keep a console open while you try them.
-- fix[zh_CN]: 编写规则，只放行本机提供的服务，其余丢弃（nftables：/etc/nftables.conf，systemctl enable --now nftables；或 ufw、firewalld）。试用规则时请保留控制台。
SELECT 'every packet that arrives is let in' AS problem
WHERE NOT EXISTS (SELECT 1 FROM firewall_rules
                  WHERE hook = 'input' AND family IN ('ip', 'inet') AND (position > 0 OR policy = 'drop'));
