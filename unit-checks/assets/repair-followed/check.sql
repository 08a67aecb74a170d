-- id: repair-followed
-- title: Equipment that is repaired is followed by a named person, and its disk does not leave
--     unerased
-- title[zh_CN]: 维修全程有专人跟随，存有数据的硬盘不随机送出
-- severity: medium
-- area: assets
-- controls: zicha:RA144 zicha:RA197 selfeval:SE12 selfeval:SE19 gbt22239:8.1.10.4.c
--     gbt22239:8.1.10.4.d
-- when: SELECT 1 FROM repairs
-- key: id
-- why: A machine in the repair shop shows its disk to whoever opens it.
-- why[zh_CN]: 送修的电脑，维修人员打开就能看到硬盘里的数据。
-- fix: For the repair of {asset} reported on {reported_on} name who follows it, and keep or erase
--     the disk.
-- fix[zh_CN]: 明确 {asset}（{reported_on} 报修）的跟随人，硬盘留存或清除后再送修。
SELECT id, asset, reported_on, place, follower, disk FROM repairs
WHERE follower IS NULL OR (place = 'sent_out' AND coalesce(disk, 'sent') = 'sent');
