-- id: firewall-default-deny
-- title: The packet filter drops what no rule lets in
-- title[zh_CN]: 防火墙默认拒绝未放行的访问
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053 zicha:RA114
-- when: SELECT 1 FROM firewall_rules WHERE hook = 'input' AND family IN ('ip', 'inet') AND
--     (position > 0 OR policy = 'drop')
-- key: backend family table_name chain
-- why: A filter that lists what is forbidden lets in whatever nobody thought of, above all the port
--     of the next service that gets installed.
-- why[zh_CN]: 只列禁止项的防火墙会放行所有没想到的访问，尤其是以后新装服务的端口。
-- fix: Give the chain {chain} of {family} {table_name} the policy drop, after a rule for
--     established connections and one for each service that is meant to be open.
-- fix[zh_CN]: 将 {family} {table_name} 的 {chain} 链默认策略设为 drop，此前先加入放行已建立连接及各项对外服务的规则。
WITH denies(family) AS (
  SELECT family FROM firewall_rules
  WHERE hook = 'input' AND family IN ('ip', 'inet')
    AND (position = 0 AND policy = 'drop'
         -- A last rule that takes all that is left does as well.
         OR position > 0 AND verdict IN ('drop', 'reject') AND coalesce(protocol, source, destination,
              in_interface, destination_port, state) IS NULL
            AND rule REGEXP '^(-A \S+ (-m comment --comment .+ )?-j (DROP|REJECT)|'
                         || '(counter |log (prefix "[^"]*" |level \w+ )*)*(drop|reject))( |$)'))
SELECT backend, family, table_name, chain, policy, path FROM firewall_rules
WHERE hook = 'input' AND family IN ('ip', 'inet') AND position = 0
  AND NOT EXISTS (SELECT 1 FROM denies);
