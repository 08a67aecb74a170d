-- id: clear-text-ports
-- title: No service for remote work in clear text listens on the network
-- title[zh_CN]: 网络上没有监听中的明文远程服务
-- severity: high
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121 highrisk:6.4.1.2
--     zicha:RA107
-- param ports: 21 23 512 513 5800 5801 5900 5901 5902 | TCP ports of FTP, telnet, rexec, rlogin and
--     VNC, separated by spaces
-- param ports[zh_CN]: FTP、telnet、rexec、rlogin 和 VNC 的 TCP 端口，以空格分隔
-- key: protocol port
-- why: What people type there, passwords first of all, crosses the network readably for every
--     computer on the way.
-- why[zh_CN]: 在这里输入的内容（首先是口令）会以明文经过网络，沿途的每台计算机都能读到。
-- fix: Stop {process} and use SSH; where it is needed, bind it to 127.0.0.1 and reach it through an
--     SSH tunnel.
-- fix[zh_CN]: 停止 {process}，改用 SSH；确需使用的，只绑定 127.0.0.1，并通过 SSH 隧道访问。
SELECT DISTINCT protocol, port, process, user, address
FROM listening_ports
WHERE is_exposed
  AND ((protocol LIKE 'tcp%' AND instr(' ' || :ports || ' ', ' ' || port || ' ') > 0)
       OR process REGEXP '^(in\.)?(telnet|rlogin|rsh|rexec)d$'
       OR process IN ('x11vnc', 'Xvnc', 'Xtigervnc', 'Xtightvnc', 'vino-server', 'krfb'));
