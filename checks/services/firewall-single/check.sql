-- id: firewall-single
-- title: One program looks after the packet filter
-- title[zh_CN]: 只有一个程序管理包过滤
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: -
-- same-as: xccdf:firewall_single_service_active
-- why: Two programs take each other's rules away at the next start; without one nothing is
--     filtered.
-- why[zh_CN]: 两个程序会在下次启动时互相清除规则；一个都没有则不过滤。
-- fix: Choose one of ufw, nftables and iptables; mask the others (started now: {started}).
-- fix[zh_CN]: 在 ufw、nftables、iptables 中选定一个，屏蔽其余（当前启用：{started}）。
WITH program (name, service) AS (
  VALUES ('ufw', 'ufw'),
         ('nftables', 'nftables'),
         ('iptables', 'netfilter-persistent'), ('iptables', 'iptables'),
         ('firewalld', 'firewalld')),
started AS (SELECT DISTINCT p.name FROM program AS p JOIN services AS s ON s.name = p.service
            WHERE s.kind IN ('service', 'sysv') AND s.is_enabled)
SELECT count(*) AS number, coalesce(group_concat(name, ' '), 'none') AS started
FROM started HAVING count(*) <> 1;
