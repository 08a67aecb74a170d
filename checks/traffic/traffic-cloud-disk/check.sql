-- id: traffic-cloud-disk
-- title: No public cloud disk is in use
-- title[zh_CN]: 未使用公共网盘
-- severity: medium
-- area: traffic
-- controls: gbt22239:8.1.3.2.e gbt22239:8.1.3.1.c zicha:RB100
-- param allowed: - | applications that are allowed, with commas between
-- param allowed[zh_CN]: 允许的应用，以逗号分隔
-- key: host application
-- why: What is put on a public cloud disk has left the unit: nobody can say who reads it, or take it back.
-- why[zh_CN]: 文件一旦存入公共网盘即已离开本单位，无法确认谁能读取，也无法收回。
-- fix: Block {application} at the exit, and give the staff a file service of the unit.
-- fix[zh_CN]: 在出口屏蔽 {application}，并为职工提供本单位的文件服务。
SELECT host, application, evidence, flows, peer, name, bytes_sent, bytes_received, first_seen, last_seen
FROM net_applications
WHERE category = 'cloud-disk' AND evidence <> 'port'
    AND instr(',' || :allowed || ',', ',' || application || ',') = 0;
