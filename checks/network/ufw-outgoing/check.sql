-- id: ufw-outgoing
-- title: ufw lets nothing out that no rule names
-- title[zh_CN]: ufw 默认拒绝出站流量
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053 zicha:RA114
-- when: SELECT 1 FROM firewall WHERE program = 'ufw'
-- key: program
-- same-as: xccdf:ufw_default_outgoing_rule
-- why: A program that got in by a flaw fetches its tools and sends data out over any port.
-- why[zh_CN]: 利用缺陷进入的程序可通过任意端口下载工具、外传数据。
-- fix: After rules for what is meant to pass: ufw default deny outgoing ({path}).
-- fix[zh_CN]: 先放行需要的流量，再执行：ufw default deny outgoing（{path}）。
SELECT 'ufw' AS program, coalesce(outgoing, 'not said') AS policy, path, line FROM firewall
WHERE program = 'ufw' AND coalesce(outgoing, '') NOT IN ('drop', 'reject');
