-- id: traffic-games
-- title: No online games pass on the network
-- title[zh_CN]: 网络中没有网络游戏流量
-- severity: low
-- area: traffic
-- controls: gbt22239:8.1.3.2.e zicha:RB152 zicha:RB104
-- param allowed: - | applications that are allowed, with commas between
-- param allowed[zh_CN]: 允许的应用，以逗号分隔
-- key: host application
-- why: Games on work computers bring in programs, accounts and updates that nobody in the unit looks after.
-- why[zh_CN]: 工作计算机上的游戏会带来无人管理的程序、账号和更新。
-- fix: Remove {application} from {host}, and block games at the exit.
-- fix[zh_CN]: 卸载 {host} 上的 {application}，并在出口屏蔽游戏。
SELECT host, application, evidence, flows, peer, name, bytes_sent, bytes_received, first_seen, last_seen
FROM net_applications
WHERE category = 'game' AND evidence <> 'port'
    AND instr(',' || :allowed || ',', ',' || application || ',') = 0;
