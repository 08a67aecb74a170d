# Every check but those that must be asked for by name: for a host that is hardened to the letter.
title: Hardened
title[zh_CN]: 逐项加固
check: *
check: !*/stand-alone-*
check: !passwords/guessed-passwords
check: !malware/malware-found
