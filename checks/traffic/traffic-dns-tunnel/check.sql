-- id: traffic-dns-tunnel
-- title: No data are carried in the names that are asked of name servers
-- title[zh_CN]: 域名查询中未夹带数据（无 DNS 隧道）
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.3.3.c zicha:RA054 zicha:RA025
-- param domains: reputation.example | domains that are known to be harmless, with blanks between
-- param domains[zh_CN]: 已知无害的域，以空格分隔
-- key: client name
-- why: A DNS tunnel gets data out, and orders in, through any network whose name server answers: it is a tool of intruders and of those who evade the exit.
-- why[zh_CN]: 只要域名服务器能够应答，DNS 隧道就能把数据传出、把指令传入，是入侵者和规避出口管控者的常用工具。
-- fix: Find the program on {client} that asks for names under {name}, and block that domain at the name server.
-- fix[zh_CN]: 查找 {client} 上查询 {name} 下域名的程序，并在域名服务器上阻断该域。
SELECT client, server, name, packets, bytes, reason, first_seen, last_seen
FROM net_tunnels
WHERE kind = 'dns' AND instr(' ' || :domains || ' ', ' ' || name || ' ') = 0;
