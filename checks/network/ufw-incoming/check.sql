-- id: ufw-incoming
-- title: ufw keeps out what no rule names
-- title[zh_CN]: ufw 默认拒绝入站流量
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053 zicha:RA114
-- when: SELECT 1 FROM firewall WHERE program = 'ufw'
-- key: program
-- same-as: xccdf:ufw_default_incoming_rule
-- why: Each service that somebody installs later is open to everybody at once.
-- why[zh_CN]: 以后安装的每个服务都会立即对所有人开放。
-- fix: After rules for what is meant to pass: ufw default deny incoming ({path}).
-- fix[zh_CN]: 先放行需要的流量，再执行：ufw default deny incoming（{path}）。
SELECT 'ufw' AS program, coalesce(incoming, 'not said') AS policy, path, line FROM firewall
WHERE program = 'ufw' AND coalesce(incoming, '') NOT IN ('drop', 'reject');
