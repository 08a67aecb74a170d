-- id: media-destroyed-with-witness
-- title: Media that held secrets or internal data were erased or destroyed with a witness
-- title[zh_CN]: 涉密和内部介质清除、销毁有监销人
-- severity: medium
-- area: data
-- controls: gbt22239:8.1.4.10.b gbt22239:8.1.10.3.b gbt22239:8.1.10.4.d selfeval:SE19 zicha:RA168
--     zicha:RB195
-- when: SELECT 1 FROM media WHERE state IN ('destroyed', 'erased')
-- key: medium
-- why: "Destroyed" without a witness has turned up on the second-hand market.
-- why[zh_CN]: 没人监销的“已销毁”硬盘，曾在二手市场上出现。
-- fix: Record day and witness for {medium} ({state}).
-- fix[zh_CN]: 补录 {medium}（{state}）的日期和监销人。
SELECT id AS medium, class, state, witness FROM media
WHERE (state = 'destroyed' AND (witness IS NULL OR destroyed_on IS NULL))
   OR (state = 'erased' AND secrecy IN ('internal', 'secret') AND (witness IS NULL OR erased_on IS NULL));
