-- id: traffic-name-spoofing
-- title: Nobody answers for other hosts' names
-- title[zh_CN]: 没有主机冒名应答局域网名称查询
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.3.1.b gbt22239:8.1.3.3.b zicha:RA180 zicha:RB102
-- param servers:  | addresses that answer for others by right, with blanks between
-- param servers[zh_CN]: 有权代为应答的地址，以空格分隔
-- key: ip what
-- why: Who misspells a server's name asks all neighbours for it (LLMNR, NetBIOS, mDNS); one that answers to every name is sent the passwords that were meant for servers.
-- why[zh_CN]: 主机名写错时，Windows 会向所有邻居询问（LLMNR、NetBIOS、mDNS）；凡名必应者会收到本应发给服务器的口令。
-- fix: Find {ip} ({mac}) and look at what runs on it; turn off LLMNR and NetBIOS names by group policy. If it answers by right, --set traffic-name-spoofing.servers={ip}.
-- fix[zh_CN]: 找到 {ip}（{mac}）并检查其上运行的程序；用组策略关闭 LLMNR 和 NetBIOS 名称解析；若确有权应答，--set traffic-name-spoofing.servers={ip}。
SELECT ip, mac, what, detail AS name, times, first_seen, last_seen
FROM net_announced
WHERE kind = 'names' AND instr(' ' || :servers || ' ', ' ' || ip || ' ') = 0;
