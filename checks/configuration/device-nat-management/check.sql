-- id: device-nat-management
-- title: No desktop, SSH or file share is mapped to the outside
-- title[zh_CN]: 地址转换未将远程桌面、SSH 或共享暴露到外部
-- severity: high
-- area: configuration
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
--     gbt22239:6.1.4.3.b gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c highrisk:6.4.3.1 zicha:RA107
--     zicha:RA117
-- key: device line
-- why: It is found within the hour, and guessed day and night: so most ransomware comes in.
-- why[zh_CN]: 一小时内就会被发现并昼夜遭到猜测，多数勒索软件由此进入。
-- fix: On {device} delete line {line} ({inside} {inside_ports}); use a VPN.
-- fix[zh_CN]: 在 {device} 上删除第 {line} 行（{inside} {inside_ports}），改用 VPN。
SELECT device, outside, outside_ports, inside, inside_ports, line FROM config_nat
WHERE is_remote_desktop OR is_management;
