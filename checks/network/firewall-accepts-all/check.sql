-- id: firewall-accepts-all
-- title: No rule of the packet filter lets everything in
-- title[zh_CN]: 防火墙没有放行一切的规则
-- severity: high
-- area: network
-- controls: gbt22239:8.1.3.2.b gbt22239:7.1.3.2.b gbt22239:8.1.3.2.c gbt22239:7.1.3.2.c zicha:RA053
--     zicha:RA114
-- key: backend family table_name chain rule
-- why: One such rule, commonly left over from looking for a fault, makes all rules behind it
--     worthless while the firewall looks as if it were on.
-- why[zh_CN]: 这类规则往往是排查故障时留下的，它使后面的规则全部失效，而防火墙看上去仍在工作。
-- fix: Delete rule {position} of chain {chain} ({family} {table_name}): {rule}
-- fix[zh_CN]: 删除 {family} {table_name} 中 {chain} 链的第 {position} 条规则：{rule}
SELECT backend, family, table_name, chain, position, rule, path, line FROM firewall_rules
WHERE hook = 'input' AND family IN ('ip', 'ip6', 'inet') AND verdict = 'accept'
  AND coalesce(protocol, destination, destination_port, state) IS NULL
  AND (source IS NULL OR source IN ('0.0.0.0/0', '::/0')) AND in_interface IS NULL
  AND rule REGEXP '^(-A \S+ (-s \S+ )?(-m comment --comment .+ )?-j ACCEPT|'
                  || '(ip6? saddr \S+ )?(counter )?accept)( comment .*)?$';
