/** The portal. Each folder below is one thing the newsroom talks about. */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
