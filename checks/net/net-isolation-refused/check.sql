-- id: net-isolation-refused
-- title: What is isolated gives no answer at all
-- title[zh_CN]: 隔离的地址不返回任何应答
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.2.1.d gbt22239:8.1.3.1.a highrisk:6.2.1.2 highrisk:6.3.1.1 zicha:RA176 zicha:RB141
-- key: to_zone address protocol port
-- why: A refusal comes from the address itself or from something before it: packets go there and
--     back, and only a port was closed.
-- why[zh_CN]: 收到拒绝应答，说明报文能到达该地址或其前方设备并返回，只是端口没有开放。
-- fix: Find out who refuses for {address} ({protocol} {port}): a firewall of ours should drop, not
--     refuse; the host itself must not be reachable.
-- fix[zh_CN]: 查明是谁对 {address}（{protocol} {port}）返回拒绝：本方防火墙应丢弃而不是拒绝；主机本身则不应可达。
SELECT from_zone, to_zone, address, protocol, port, how, line FROM net_reach
WHERE expected = 'must not' AND answered AND NOT reachable AND protocol <> 'http-proxy';
