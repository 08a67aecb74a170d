-- id: remote-control-software
-- title: No remote-control software is installed
-- title[zh_CN]: 未安装远程控制软件
-- severity: high
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:8.1.3.1.a gbt22239:8.1.4.4.c selfeval:SE16
--     zicha:RB121 zicha:RA142
-- key: product
-- why: It carries the screen and the keyboard out through the firewall to a company's server; who
--     has the nine digits, or breaks into that company, sits at this host.
-- why[zh_CN]: 此类软件把屏幕和键盘经防火墙送到厂商服务器；拿到那串识别码的人，或攻破该厂商的人，就等于坐在这台主机前。
-- fix: Remove {product} ({evidence}); maintainers from outside come through the VPN and the
--     bastion host, by name and for a time.
-- fix[zh_CN]: 卸载 {product}（{evidence}）；外部运维人员应通过 VPN 和堡垒机，实名、限时接入。
SELECT product, group_concat(DISTINCT seen_as) AS seen_as, group_concat(DISTINCT evidence) AS evidence,
       max(version) AS version
FROM remote_control_software WHERE kind IN ('remote-control') GROUP BY product ORDER BY product;
