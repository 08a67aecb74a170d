-- id: firewall-forward-deny
-- title: A host that routes drops what no rule lets pass
-- title[zh_CN]: 启用转发的主机默认拒绝未放行的转发流量
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053 zicha:RA114
-- when: SELECT 1 FROM sysctl WHERE name = 'net.ipv4.ip_forward' AND value = '1'
-- key: problem
-- why: With routing switched on, for containers or virtual machines for instance, any neighbour can
--     send packets through this host into networks that were meant to be apart.
-- why[zh_CN]: 为容器或虚拟机启用转发后，邻近主机可借本机把数据包送入本应隔离的网络。
-- fix: Give the forward chain the policy drop (iptables -P FORWARD DROP, or nft: chain forward with
--     policy drop) with a rule for each way that is meant; or switch routing off:
--     net.ipv4.ip_forward = 0.
-- fix[zh_CN]: 将转发链默认策略设为丢弃（iptables -P FORWARD DROP，或 nft 的 forward 链设 policy drop），并逐条放行需要的转发；或关闭转发：net.ipv4.ip_forward = 0。
SELECT 'packets are forwarded unless a rule forbids it' AS problem
WHERE NOT EXISTS (
  SELECT 1 FROM firewall_rules
  WHERE hook = 'forward' AND family IN ('ip', 'inet')
    AND (position = 0 AND policy = 'drop'
         -- firewalld and others end with a rule instead.
         OR position > 0 AND verdict IN ('drop', 'reject')
            AND coalesce(protocol, source, destination, in_interface, out_interface, destination_port,
                         state) IS NULL
            AND rule REGEXP '^(-A \S+ -j (DROP|REJECT)|(counter )?(drop|reject))( |$)'));
