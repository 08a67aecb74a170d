-- id: device-small-services-off
-- title: Network devices run no services that nobody needs
-- title[zh_CN]: 网络设备未运行多余的小型服务
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:6.1.4.3.b highrisk:6.4.3.1 zicha:RB121
--     zicha:RA107
-- key: device name
-- why: Small servers, finger, PAD, rsh, Smart Install and the like tell about the device, amplify
--     attacks or take a configuration from anybody.
-- why[zh_CN]: 小型服务、finger、PAD、rsh、Smart Install 等会泄露设备信息、放大攻击，甚至接受任何人下发的配置。
-- fix: On {device}, take back line {line} (`no {text}`).
-- fix[zh_CN]: 在 {device} 上撤销第 {line} 行（`no {text}`）。
SELECT device, name, line, text FROM config_services
WHERE is_enabled AND name IN ('tcp small servers', 'udp small servers', 'finger', 'identd', 'pad', 'bootp', 'config from network', 'rsh',
                              'rcp', 'mop', 'smart install', 'cluster');
