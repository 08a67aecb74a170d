-- id: ufw-routed
-- title: ufw passes no packets on that no rule names
-- title[zh_CN]: ufw 默认拒绝转发流量
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053 zicha:RA114
-- when: SELECT 1 FROM firewall WHERE program = 'ufw'
-- key: program
-- same-as: xccdf:ufw_disabled_routed
-- why: A neighbour can send packets through this host into networks that were meant to be apart.
-- why[zh_CN]: 邻近主机可借本机把数据包送入本应隔离的网络。
-- fix: After rules for what is meant to pass: ufw default deny routed ({path}).
-- fix[zh_CN]: 先放行需要的流量，再执行：ufw default deny routed（{path}）。
SELECT 'ufw' AS program, coalesce(forwarded, 'not said') AS policy, path, line FROM firewall
WHERE program = 'ufw' AND coalesce(forwarded, '') NOT IN ('drop', 'reject');
