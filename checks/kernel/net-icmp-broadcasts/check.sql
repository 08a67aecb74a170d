-- id: net-icmp-broadcasts
-- title: The host does not answer pings to a whole network, nor false error messages
-- title[zh_CN]: 主机不应答广播 ping，忽略伪造的错误报文
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: name
-- why: One forged packet makes all hosts of the network flood a victim with answers; false error
--     messages fill the log.
-- why[zh_CN]: 一个伪造的数据包就能使全网主机向受害者发送大量应答；伪造的错误报文会写满日志。
-- fix: Write "{name} = 1" to /etc/sysctl.d/90-network.conf, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-network.conf 中写入“{name} = 1”，然后执行 sysctl --system
SELECT name, value FROM sysctl
WHERE name IN ('net.ipv4.icmp_echo_ignore_broadcasts',
               'net.ipv4.icmp_ignore_bogus_error_responses')
  AND value <> '1';
