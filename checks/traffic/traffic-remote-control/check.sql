-- id: traffic-remote-control
-- title: No remote control service from the Internet is in use
-- title[zh_CN]: 未使用互联网远程控制软件
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.3.1.c gbt22239:8.1.3.2.e gbt22239:8.1.10.6.g zicha:RA181 highrisk:6.3.1.1
-- param allowed: - | applications that are allowed, with commas between
-- param allowed[zh_CN]: 允许的应用，以逗号分隔
-- key: host application
-- why: Whoever has the code of such a program sits in front of the screen from anywhere, past the firewall, and leaves no log in the unit.
-- why[zh_CN]: 掌握识别码者可从任何地方绕过防火墙直接操作该主机，且本单位不留下任何日志。
-- fix: Remove {application} from {host}; give maintainers a VPN and a bastion host instead.
-- fix[zh_CN]: 卸载 {host} 上的 {application}；为运维人员提供 VPN 和堡垒机。
SELECT host, application, evidence, flows, peer, name, bytes_sent, bytes_received, first_seen, last_seen
FROM net_applications
WHERE category = 'remote-control' AND evidence <> 'port'
    AND instr(',' || :allowed || ',', ',' || application || ',') = 0;
