-- id: firewall-session-state
-- title: The packet filter judges by the state of a connection
-- title[zh_CN]: 防火墙根据会话状态放行或拒绝
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.2.d gbt22239:7.1.3.2.d zicha:RA053
-- when: SELECT 1 FROM firewall_rules WHERE hook = 'input' AND position = 0 AND policy = 'drop'
-- key: family
-- why: Without it answers can only be let in by port numbers, and anybody who sends from that port,
--     53 or 443, is let in as well.
-- why[zh_CN]: 不看会话状态，就只能按端口放行应答报文，而任何人只要从该端口（如 53、443）发包也会被放行。
-- fix: Put a rule first in the chain for {family}: ct state established,related accept. With
--     iptables: -A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT.
-- fix[zh_CN]: 在 {family} 入站链最前面加：ct state established,related accept。iptables：-A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT。
/* The rule may stand in a chain that the input chain jumps to, as ufw and firewalld have it. */
WITH version(family) AS (VALUES ('ip'), ('ip6'))
SELECT DISTINCT v.family, g.table_name, g.chain, g.path, g.line
FROM version v JOIN firewall_rules g ON g.family IN (v.family, 'inet')
WHERE g.hook = 'input' AND g.position = 0 AND g.policy = 'drop'
  AND NOT EXISTS (SELECT 1 FROM firewall_rules r
                  WHERE r.family IN (v.family, 'inet')
                    AND (r.verdict = 'accept' AND r.state LIKE '%established%' AND r.state NOT LIKE '!%'
                         OR r.verdict = 'vmap' AND r.rule REGEXP 'ct state vmap.*established : accept'));
